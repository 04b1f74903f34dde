using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>What every connection of the gateway works with.</summary>
/// <param name="Register">Says which terminals there are.</param>
/// <param name="Journal">Keeps what they send.</param>
/// <param name="Numbers">Stands in for their phones.</param>
/// <param name="Seal">Hides what drivers' cards say.</param>
/// <param name="Sessions">Those that have authenticated.</param>
public sealed record GatewayServices(
    GatewaySettings Settings, ITerminalRegister Register, FrameJournal Journal, TelemetrySeal Seal, TerminalNumbers Numbers, SessionTable Sessions,
    GatewayCounts Counts, IClock Clock, TimeProvider Time, ILogger<TerminalGateway> Log);
