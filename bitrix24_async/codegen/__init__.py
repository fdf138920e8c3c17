"""The generator of the facades: facts of the reference become `schema/`, and `schema/` becomes `scopes/`.

Neither step looks at the clock, the network or the machine, so that the same facts give the same bytes.
"""
