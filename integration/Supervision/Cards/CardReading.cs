using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Supervision.Cards;

/// <summary>What became of a card.</summary>
/// <param name="Frame">That brought it.</param>
/// <param name="At">When it was put in or taken out.</param>
/// <param name="Rule">That refused it.</param>
/// <param name="Driver">Who put it in; null when it was taken out, or nobody knows.</param>
/// <param name="Assigned">Who was to drive.</param>
public sealed record CardReading(long Frame, Instant At, CardOutcome Outcome, RuleId? Rule = null, PartyId? Driver = null, PartyId? Assigned = null);
