using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;

namespace Regulatory.Integration.Supervision.Orders;

/// <summary>An order to a terminal that has not come to an end, as a read model has it: it may have gone on meanwhile.</summary>
/// <param name="Stage">Asked for, or sent.</param>
/// <param name="Since">When it came to that stage.</param>
public sealed record OpenOrder(TerminalOrderId Id, TerminalId Terminal, OrderStage Stage, Instant Since);

/// <summary>How long orders are waited for.</summary>
/// <param name="Online">How long an order waits for its terminal to come online.</param>
/// <param name="Answer">How long a sent order may stay without an answer before nobody waits for it any more.</param>
public sealed record OrderLimits(Duration Online, Duration Answer);
