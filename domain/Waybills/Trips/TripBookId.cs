namespace Regulatory.Domain.Waybills.Trips;

/// <summary>Whose trips a book holds.</summary>
public enum TripBookKind
{
    /// <summary>车辆、挂车</summary>
    Vehicle,

    /// <summary>驾驶人员、押运人员</summary>
    Person,
}

/// <summary>Whose book of trips it is: <c>Vehicle-粤A12345/Yellow</c>, <c>Person-P:…</c>.</summary>
public readonly record struct TripBookId : IParsable<TripBookId>
{
    private TripBookId(TripBookKind kind, string subject) => (Kind, Subject) = (kind, subject);

    public TripBookKind Kind { get; }

    /// <summary>The plate, or the party id.</summary>
    public string Subject { get; }

    public static TripBookId Of(Plate vehicle) => new(TripBookKind.Vehicle, vehicle.ToString());

    public static TripBookId Of(PartyId person) => new(TripBookKind.Person, person.ToString());

    /// <exception cref="FormatException">Not a kind, a hyphen, and a plate or natural person.</exception>
    public static TripBookId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A book of trips reads Vehicle-粤A12345/Yellow, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out TripBookId result)
    {
        result = default;
        var parts = (s ?? "").Split('-', 2);
        if (parts.Length != 2 || !Enum.TryParse<TripBookKind>(parts[0], out var kind) || kind.ToString() != parts[0]) return false;
        var valid = kind is TripBookKind.Vehicle
            ? Plate.TryParse(parts[1], provider, out var plate) && plate.ToString() == parts[1]
            : PartyId.TryParse(parts[1], provider, out var person) && person.IsNaturalPerson;
        if (valid) result = new(kind, parts[1]);
        return valid;
    }

    public override string ToString() => $"{Kind}-{Subject}";
}
