using System.Collections.Immutable;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>处理异议. Where it is upheld, the entries that were wrong count no longer, and the score is computed anew.</summary>
/// <param name="Objection">Number within the profile.</param>
/// <param name="Excluded">Contested entries that count no longer.</param>
[ActOf(Role.CreditOfficer, Role.SuperiorAuthority), Law(OwnRules.CreditGrades)]
public sealed record ResolveObjection(
    CreditProfileId Profile, int Objection, bool Upheld, ImmutableArray<int> Excluded, string DocumentNumber, string Reasons) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, ResolveObjection command, CreditContext context)
    {
        if (ObjectionOnRecord.Check(profile, command.Objection) is { } missing) return missing;
        var objection = profile.Objections.Single(open => open.Number == command.Objection);
        if (ResolutionOfObjection.Check(objection, command) is { } beyond) return beyond;
        return new ObjectionResolved(
            objection.Number, objection.Model, command.Upheld, [.. command.Excluded.Distinct().Order()], command.DocumentNumber, command.Reasons,
            context.On);
    }
}
