"""A model with all that using it takes: its manners, its prompts and how much of it was used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker_tui.llm.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.llm.manners import Manners
    from tracker_tui.llm.prompts import Prompts
    from tracker_tui.llm.protocol import LanguageModel
    from tracker_tui.settings import Settings

CAPPED = "this month's {cap:,} tokens are used up; TRACKER_MODEL_MONTHLY_TOKENS sets how many there are"


@dataclass(slots=True, frozen=True)
class Assistant:
    """`used` tells the tokens of this month so far."""

    model: LanguageModel
    manners: Manners
    prompts: Prompts
    used: Callable[[], int]

    def session(
        self,
        settings: Settings,
        cancelled: Callable[[], bool] | None = None,
        meanwhile: Callable[[], None] | None = None,
    ) -> Session:
        """One turn's use of the model, within its deadline and the month's cap."""
        cap = settings.model_monthly_tokens
        refused = CAPPED.format(cap=cap) if cap and self.used() >= cap else None
        return Session(
            self.model,
            self.manners,
            settings.model_deadline,
            cancelled=cancelled,
            meanwhile=meanwhile,
            refused=refused,
        )
