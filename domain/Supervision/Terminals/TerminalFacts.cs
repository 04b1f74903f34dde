using NodaTime;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>What can become legally true of a terminal, in life order. The stored contract.</summary>
public abstract record TerminalFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>登记: on file under the number of its SIM. The same number may be entered again when its device has left it.</summary>
[Fact("supervision.terminal.entered.v1")]
public sealed record TerminalEntered(TerminalDevice Device, TerminalProtocol Protocol, DivisionCode Division, LocalDate On) : TerminalFact;

/// <summary>装车: it speaks for a vehicle.</summary>
[Fact("supervision.terminal.attached.v1")]
public sealed record TerminalAttached(VehicleKey Vehicle, LocalDate On) : TerminalFact;

/// <summary>注册 (0x0100): it dialled in from its vehicle and was given a code.</summary>
/// <param name="CodeSha256">Digest of the random code, 64 lower-case hex digits: the code itself is the terminal's alone.</param>
[Fact("supervision.terminal.registered.v1")]
public sealed record TerminalRegistered(TerminalDevice Device, TerminalProtocol Protocol, string CodeSha256, LocalDate On) : TerminalFact;

/// <summary>鉴权 (0x0102): it proved to be who it is; from now on its vehicle is seen on the platform.</summary>
/// <param name="SoftwareVersion">As terminals of 2019 say it; null for others.</param>
[Fact("supervision.terminal.authenticated.v1")]
public sealed record TerminalAuthenticated(TerminalProtocol Protocol, string? SoftwareVersion, LocalDate On) : TerminalFact;

/// <summary>疑似复制 SIM 卡: another device spoke under its number. It was not let in.</summary>
/// <param name="Seen">The other device, as it described itself.</param>
[Fact("supervision.terminal.sim-copy-suspected.v1")]
public sealed record SimCopySuspected(TerminalDevice Seen, VehicleKey? Vehicle, LocalDate On) : TerminalFact;

/// <summary>拆车: it speaks for no vehicle, and its code is worth nothing.</summary>
[Fact("supervision.terminal.detached.v1")]
public sealed record TerminalDetached(VehicleKey Vehicle, LocalDate On) : TerminalFact;

/// <summary>停用: it is let in no more.</summary>
[Fact("supervision.terminal.retired.v1")]
public sealed record TerminalRetired(TerminalDevice Device, string Reasons, LocalDate On) : TerminalFact;
