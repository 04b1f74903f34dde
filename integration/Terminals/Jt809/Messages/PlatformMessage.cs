using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>The editions of JT/T 809.</summary>
public enum PlatformEdition
{
    Jt2011 = 2011,
    Jt2019 = 2019,
}

/// <summary>What a body between platforms says.</summary>
public abstract record PlatformMessage
{
    /// <summary>业务数据类型.</summary>
    public abstract ushort Id { get; }

    internal abstract void Write(BodyWriter to, PlatformEdition edition);

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Encode(PlatformEdition edition)
    {
        var to = new BodyWriter();
        Write(to, edition);
        return to.Written;
    }
}

/// <summary>What came of reading a body between platforms.</summary>
/// <param name="Message">Null when it cannot be read: <paramref name="Fault"/> says why.</param>
/// <param name="Oddities">What could not be read of a body that could be read otherwise.</param>
public sealed record PlatformReading(PlatformMessage? Message, string? Fault, PlatformEdition Edition, IReadOnlyList<Oddity> Oddities);
