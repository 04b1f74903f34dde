namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>Against whom violations are counted.</summary>
public enum CounterKind
{
    /// <summary>货运车辆</summary>
    Vehicle,

    /// <summary>驾驶人</summary>
    Driver,

    /// <summary>道路运输企业</summary>
    Enterprise,
}

/// <summary>Whose counter it is: <c>Vehicle-粤A12345/Yellow</c>, <c>Driver-P:…</c>, <c>Enterprise-E:…</c>.</summary>
public readonly record struct CounterId : IParsable<CounterId>
{
    private CounterId(CounterKind kind, string subject) => (Kind, Subject) = (kind, subject);

    public CounterKind Kind { get; }

    /// <summary>The plate, or the party id.</summary>
    public string Subject { get; }

    /// <summary>The plate of a vehicle's counter; null for others.</summary>
    public Plate? Truck => Kind is CounterKind.Vehicle ? Plate.Parse(Subject) : null;

    /// <summary>The party of a driver's or enterprise's counter; null for a vehicle's.</summary>
    public PartyId? Party => Kind is CounterKind.Vehicle ? null : PartyId.Parse(Subject);

    public static CounterId OfVehicle(Plate plate) => new(CounterKind.Vehicle, plate.ToString());

    public static CounterId OfDriver(PartyId driver) => new(CounterKind.Driver, driver.ToString());

    public static CounterId OfEnterprise(PartyId enterprise) => new(CounterKind.Enterprise, enterprise.ToString());

    /// <exception cref="FormatException">Not a kind, a hyphen, and a plate or party.</exception>
    public static CounterId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A counter reads Vehicle-粤A12345/Yellow, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out CounterId result)
    {
        result = default;
        var parts = (s ?? "").Split('-', 2);
        if (parts.Length != 2 || !Enum.TryParse<CounterKind>(parts[0], out var kind) || kind.ToString() != parts[0]) return false;
        var valid = kind is CounterKind.Vehicle
            ? Plate.TryParse(parts[1], provider, out var plate) && plate.ToString() == parts[1]
            : PartyId.TryParse(parts[1], provider, out _);
        if (valid) result = new(kind, parts[1]);
        return valid;
    }

    public override string ToString() => $"{Kind}-{Subject}";
}
