namespace Regulatory.Domain.Supervision.Identities;

/// <summary>What is one in the world.</summary>
public enum IdentityKind
{
    /// <summary>车辆识别代号</summary>
    Vin,

    /// <summary>终端设备: maker and serial number.</summary>
    Device,

    /// <summary>下级平台接入码: under which a platform logs in.</summary>
    AccessCode,
}

/// <summary>One thing of the world: <c>Vin-LFV…</c>, <c>Device-70111:1234567</c>, <c>AccessCode-440100</c>.</summary>
public readonly record struct IdentityKey : IParsable<IdentityKey>
{
    private IdentityKey(IdentityKind kind, string value) => (Kind, Value) = (kind, value);

    public IdentityKind Kind { get; }

    public string Value { get; }

    public static IdentityKey Of(Vin vin) => new(IdentityKind.Vin, vin.ToString());

    public static IdentityKey OfDevice(string maker, string number) => new(IdentityKind.Device, $"{maker}:{number}");

    public static IdentityKey OfAccessCode(long code) => new(IdentityKind.AccessCode, code.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <exception cref="FormatException">Not a kind, a hyphen and a value.</exception>
    public static IdentityKey Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var key) ? key : throw new FormatException($"An identity reads Vin-LFV…, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out IdentityKey result)
    {
        result = default;
        var parts = (s ?? "").Split('-', 2);
        if (parts.Length != 2 || parts[1].Length is 0 or > 100 || !Enum.TryParse<IdentityKind>(parts[0], out var kind)
            || kind.ToString() != parts[0]) return false;
        result = new(kind, parts[1]);
        return true;
    }

    public override string ToString() => $"{Kind}-{Value}";
}
