using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>信用档案归档, after the last publicity term of its entries.</summary>
/// <param name="DocumentNumber">The deregistration or what else ended the subject.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(OwnRules.CreditRecord)]
public sealed record CloseProfile(CreditProfileId Profile, ProfileClosure Ground, string DocumentNumber) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, CloseProfile command, CreditContext context)
    {
        if (profile.Closed) return Decision<CreditProfileFact>.Nothing;
        if (ConfirmationByDocument.Check(command.DocumentNumber) is { } bare) return bare;
        if (NothingPublicLeft.Check(profile, context.On) is { } early) return early;
        return new CreditProfileClosed(command.Ground, command.DocumentNumber, context.On);
    }
}
