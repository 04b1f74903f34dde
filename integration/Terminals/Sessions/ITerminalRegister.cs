using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>
/// Says which terminals belong to which vehicles. The gateway asks it before it believes anything; what it answers is on record before it
/// answers. It may fail when the database is away: the terminal gets no answer then, and asks again.
/// </summary>
public interface ITerminalRegister
{
    /// <summary>Decides what a terminal asks with 0x0100. The same terminal may ask again; each time it gets a new code.</summary>
    ValueTask<RegistrationAnswer> Register(RegistrationAsked asked, CancellationToken cancellation);

    /// <summary>Decides what a terminal asks with 0x0102.</summary>
    ValueTask<AuthenticationAnswer> Authenticate(AuthenticationAsked asked, CancellationToken cancellation);
}

/// <summary>A terminal says what it is and to what vehicle it belongs 终端注册.</summary>
/// <param name="Phone">Digits of the header without leading zeros, 1 to 20.</param>
/// <param name="Edition">By which the registration was read.</param>
public sealed record RegistrationAsked(string Phone, Registration Registration, Edition Edition, Instant At)
{
    /// <summary>Tells nobody who it is: this may end in a log.</summary>
    public override string ToString() => nameof(RegistrationAsked);
}

/// <summary>The answer to a registration.</summary>
/// <param name="Code">鉴权码 that the terminal authenticates with from now on (<see cref="TerminalCode"/>); null unless done.</param>
public sealed record RegistrationAnswer(RegistrationResult Result, string? Code = null)
{
    /// <summary>
    /// The phone was bound to another terminal id 终端ID before. Two terminals that speak under one phone are a sign of a copied SIM card: the
    /// gateway counts and reports it; who looks into it is the register's business.
    /// </summary>
    public bool IsOtherTerminal { get; init; }

    /// <summary>Keeps the code to itself: this may end in a log.</summary>
    public override string ToString() => $"{nameof(RegistrationAnswer)} {Result}";
}

/// <summary>A terminal shows its code 终端鉴权.</summary>
/// <param name="Phone">Digits of the header without leading zeros, 1 to 20.</param>
/// <param name="Imei">2019 only: 15 characters.</param>
/// <param name="Software">2019 only: version, at most 20 characters.</param>
public sealed record AuthenticationAsked(string Phone, string Code, string? Imei, string? Software, Instant At)
{
    /// <summary>Tells nobody who it is: this may end in a log.</summary>
    public override string ToString() => nameof(AuthenticationAsked);
}

/// <summary>The answer to a code.</summary>
/// <param name="IsKnown">Whether the phone is bound to a vehicle and the code is its own.</param>
/// <param name="Edition">Edition that the vehicle file says, for bodies that nothing else tells apart; null when it says none.</param>
public sealed record AuthenticationAnswer(bool IsKnown, Edition? Edition = null)
{
    public static AuthenticationAnswer Unknown { get; } = new(IsKnown: false);
}
