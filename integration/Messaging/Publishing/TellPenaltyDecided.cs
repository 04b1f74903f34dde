using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>A penalty, by either procedure, is told to those who share the supervision of the party (RTR 53, ALL 64, 双公示).</summary>
public static class TellPenaltyDecided
{
    public static readonly Telling Telling = new(typeof(PenaltyDecisionIssued), Of, typeof(PenaltyDecided));

    private static PenaltyDecisionIssued? Of(FactSeen seen, string partner)
    {
        if (seen.Last<CaseFiled>() is not { } filed || !ToldOfCase.Concerns(filed, partner)) return null;
        var decided = (PenaltyDecided)seen.Fact;
        return new(
            seen.Told, decided.CaseNumber, decided.DecisionNumber, decided.Procedure.ToString(), PartyTold.Of(filed.Party), decided.Offence.Value,
            filed.Act.ActOn, ToldOfCase.Penalties(decided.Penalties), decided.Fine, decided.Basis, filed.Division.Value, filed.Agency, decided.On,
            filed.Act.Plate?.Number, filed.Act.VehicleCertificate);
    }
}
