using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>行政处罚决定已作出 (APL 57, 51): what was decided about whom.</summary>
/// <param name="Procedure"><c>Ordinary</c> or <c>Simplified</c>.</param>
/// <param name="Offence">Code in the offence catalogue.</param>
/// <param name="Plate">Of the vehicle with which it was done; province, letter and number.</param>
/// <param name="VehicleCertificate">道路运输证 number.</param>
/// <param name="Basis">Articles that the decision rests on.</param>
[Contract("enforcement.penalty-decision.issued.v1")]
public sealed record PenaltyDecisionIssued(
    FactTold Fact,
    string CaseNumber,
    string DecisionNumber,
    string Procedure,
    PartyTold Party,
    string Offence,
    LocalDate ActOn,
    ImmutableArray<PenaltyTold> Penalties,
    Money Fine,
    ImmutableArray<string> Basis,
    string Division,
    string Agency,
    LocalDate DecidedOn,
    string? Plate = null,
    string? VehicleCertificate = null) : FactMessage(Fact)
{
    public override string Subject => DecisionNumber;
}
