using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>What every link between platforms works with.</summary>
/// <param name="Register">Says which platforms there are, and keeps what they do on record.</param>
/// <param name="Journal">Keeps what they send.</param>
/// <param name="Seal">Seals what names persons.</param>
/// <param name="Platforms">Stands in for them in the journal.</param>
/// <param name="Terminals">Stands in for their vehicles.</param>
public sealed record PlatformLinkServices(
    PlatformLinkSettings Settings, IPlatformRegister Register, FrameJournal Journal, TelemetrySeal Seal, PlatformNumbers Platforms, TerminalNumbers Terminals,
    GatewayCounts Counts, IClock Clock, TimeProvider Time, ILogger<PlatformGateway> Log);
