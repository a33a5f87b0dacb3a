"""Who else a sentence may be about. To teach another, add the word to a line."""

from __future__ import annotations

PEOPLE = """

mum mom mother mama mam dad father papa pa sister sis brother bro husband wife partner boyfriend
girlfriend fiance fiancee son daughter kid kids child children baby babies toddler twins twin grandma
granny gran nan nana grandpa grandad grandfather grandmother grandson granddaughter grandkids
grandchildren aunt auntie uncle cousin cousins niece nephew inlaws inlaw friend friends buddy buddies mate
mates pal pals bestie roommate roommates flatmate flatmates housemate neighbour neighbor neighbours
neighbors coworker coworkers colleague colleagues boss manager coach trainer teacher doctor dr physio
therapist dentist dietitian nutritionist student students pupils team teammate teammates class client
clients guy guys girl girls lady man woman men women dog dogs cat cats puppy pup horse rabbit people
everyone everybody someone somebody anyone nobody parents family ex
"""

FIRST = "i we me us my our mine myself ourselves"
OTHERS = "he she they him her them his their"

# Devices that claim a number; what they claim is a reading unless the sentence takes it back.
DEVICES = """
watch phone app strava garmin fitbit tracker scale scales treadmill pedometer oura whoop counter machine bike
ring smartwatch smartband band polar suunto coros wahoo withings health google gps computer speedo
"""
