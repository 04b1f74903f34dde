namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>Which edition of JT/T 808 a terminal speaks.</summary>
public enum TerminalProtocol
{
    /// <summary>JT/T 808-2011</summary>
    Jt808Of2011,

    /// <summary>JT/T 808-2013</summary>
    Jt808Of2013,

    /// <summary>JT/T 808-2019</summary>
    Jt808Of2019,
}

/// <summary>The device that was fitted.</summary>
/// <param name="Maker">制造商 ID</param>
/// <param name="Model">终端型号</param>
/// <param name="SerialNumber">终端 ID, as the maker gave it.</param>
public sealed record TerminalDevice(string Maker, string Model, string SerialNumber)
{
    /// <summary>The serial number without the zeros with which some terminals fill it up.</summary>
    public string PlainNumber => SerialNumber.TrimStart('0');

    /// <summary>The same device by what makes it one: models are written in many ways.</summary>
    public bool IsSameAs(TerminalDevice other) => (Maker, PlainNumber) == (other.Maker, other.PlainNumber);
}

/// <summary>What message 0x8100 answers to a registration; the numbers are the protocol's.</summary>
public enum TerminalRegistrationResult
{
    /// <summary>成功</summary>
    Registered = 0,

    /// <summary>车辆已被注册</summary>
    VehicleAlreadyRegistered = 1,

    /// <summary>数据库中无该车辆</summary>
    NoSuchVehicle = 2,

    /// <summary>终端已被注册</summary>
    TerminalAlreadyRegistered = 3,

    /// <summary>数据库中无该终端</summary>
    NoSuchTerminal = 4,
}
