using NodaTime;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>
/// Says which terminals belong to which vehicles. The gateway asks it before it believes anything; what it answers is on record before it
/// answers.
/// </summary>
public interface ITerminalRegister
{
    /// <summary>Decides what a terminal asks with 0x0100. The same terminal may ask again; each time it gets a new code.</summary>
    ValueTask<RegistrationAnswer> Register(RegistrationAsked asked, CancellationToken cancellation);

    /// <summary>Decides what a terminal asks with 0x0102.</summary>
    ValueTask<AuthenticationAnswer> Authenticate(AuthenticationAsked asked, CancellationToken cancellation);
}

/// <summary>What a terminal says of itself and its vehicle 终端注册. All texts are as they were sent, without padding.</summary>
/// <param name="Phone">Digits of the header without leading zeros, at most 20.</param>
/// <param name="Province">First part of the division code (GB/T 2260), two digits.</param>
/// <param name="City">The other four digits.</param>
/// <param name="Maker">制造商ID, at most 11 characters.</param>
/// <param name="Model">终端型号, at most 30 characters.</param>
/// <param name="TerminalId">终端ID, at most 30 characters.</param>
/// <param name="Colour">车牌颜色 as the protocol numbers it: 0 none, 1 blue, 2 yellow, 3 black, 4 white, 5 green, 9 other.</param>
/// <param name="Plate">The plate; the VIN when there is no colour.</param>
/// <param name="Edition">Year of the protocol: 2011, 2013 or 2019.</param>
public sealed record RegistrationAsked(
    string Phone, int Province, int City, string Maker, string Model, string TerminalId, int Colour, string Plate, int Edition, Instant At)
{
    /// <summary>Tells nobody who it is: this may end in a log.</summary>
    public override string ToString() => $"{nameof(RegistrationAsked)} of {Edition}";
}

/// <summary>Results of 0x8100, numbered as there.</summary>
public enum RegistrationResult
{
    /// <summary>成功.</summary>
    Accepted,
    /// <summary>车辆已被注册: another terminal is bound to the vehicle.</summary>
    VehicleTaken,
    /// <summary>库中无该车辆.</summary>
    NoSuchVehicle,
    /// <summary>终端已被注册: the terminal is bound to another vehicle.</summary>
    TerminalTaken,
    /// <summary>库中无该终端.</summary>
    NoSuchTerminal,
}

/// <param name="Code">鉴权码 that the terminal authenticates with from now on (<see cref="TerminalCode"/>); null unless accepted.</param>
/// <param name="CopiedSim">The phone is known with another terminal id: whoever looks after copied SIM cards is to be told.</param>
public sealed record RegistrationAnswer(RegistrationResult Result, string? Code = null, bool CopiedSim = false);

/// <summary>A terminal shows its code 终端鉴权.</summary>
/// <param name="Phone">Digits of the header without leading zeros, at most 20.</param>
/// <param name="Imei">2019 only: 15 characters.</param>
/// <param name="Software">2019 only: version, at most 20 characters.</param>
public sealed record AuthenticationAsked(string Phone, string Code, string? Imei, string? Software, Instant At)
{
    /// <summary>Tells nobody who it is: this may end in a log.</summary>
    public override string ToString() => nameof(AuthenticationAsked);
}

/// <param name="Known">Whether the phone is bound to a vehicle and the code is its own.</param>
/// <param name="Edition">Edition that the vehicle file says, for bodies that the header does not tell apart; null when it says none.</param>
public sealed record AuthenticationAnswer(bool Known, int? Edition = null)
{
    public static AuthenticationAnswer Unknown { get; } = new(Known: false);
}
