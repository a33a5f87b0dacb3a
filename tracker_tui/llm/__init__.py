"""The optional model at an OpenAI-compatible server, behind one small protocol."""
