using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// A renewal is decided before the licence expires: once it was filed in time and the last day has passed, the silence has
/// granted it, and no decision can take that back or grant it again.
/// </summary>
[Law(AdministrativeLicensingLaw.Art50)]
[RuleText(
    "许可有效期已届满，该延续申请逾期未作决定，已视为准予延续。",
    "The licence has run out its term without a decision: the renewal counts as granted and cannot be decided any more.")]
public static class RenewalNotYetBySilence
{
    public static readonly RuleId Id = new("LIC-RNW-007");

    public static Refusal? Check(LicenceApplication application, ApplicationId id, LicensingContext context) =>
        application.Submission!.Kind is ApplicationKind.Renewal && context.Licence is { } licence
            && (HasBeenGranted(licence, id)
                || licence.Standing.IsInForce() && licence.Renewal is { InTime: true } pending && pending.Application == id
                    && licence.Term.Until < context.On)
            ? new Refusal(Id)
            : null;

    /// <summary>The licence runs on by this very application, though nothing was decided about it.</summary>
    public static bool HasBeenGranted(Licence licence, ApplicationId id) => licence.Applications.Contains(id);
}
