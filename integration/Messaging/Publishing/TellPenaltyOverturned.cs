using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>Whoever was told of a penalty is told that it was revoked or changed.</summary>
public static class TellPenaltyOverturned
{
    public static readonly Telling Telling = new(typeof(PenaltyOverturnedNotice), Of, typeof(DecisionRevoked), typeof(DecisionChanged));

    private static PenaltyOverturnedNotice? Of(FactSeen seen, string partner)
    {
        if (seen.Last<CaseFiled>() is not { } filed || seen.Last<PenaltyDecided>() is not { } decided || !ToldOfCase.Concerns(filed, partner)) return null;
        return seen.Fact switch
        {
            DecisionRevoked revoked => new(
                seen.Told, decided.CaseNumber, decided.DecisionNumber, Overturning.Revoked, revoked.Document, [], revoked.On),
            DecisionChanged changed => new(
                seen.Told, decided.CaseNumber, decided.DecisionNumber, Overturning.Changed, changed.Document, ToldOfCase.Penalties(changed.After), changed.On),
            _ => null,
        };
    }
}
