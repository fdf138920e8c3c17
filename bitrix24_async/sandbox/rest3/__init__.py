"""REST 3.0 at the portal's end of the wire."""
