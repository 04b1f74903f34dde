using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// A first grant concerns no licence; every other application concerns one of the same item that the applicant holds.
/// </summary>
[Law(AdministrativeLicensingLaw.Art49), Law(AdministrativeLicensingLaw.Art50)]
[RuleText(
    "除新办外，申请必须针对申请人持有的同一事项的有效许可；新办不得指定许可证件。",
    "Every application but a first grant concerns a licence in force of the same item, held by the applicant; a first grant concerns none.")]
public static class LicenceConcerned
{
    public static readonly RuleId Id = new("LIC-SUB-006");

    public static Refusal? Check(SubmitApplication command, LicensingContext context)
    {
        if (command.Kind is ApplicationKind.New) return command.Licence is null ? null : new Refusal(Id);
        return command.Licence is not null && context.Licence is { Exists: true } licence
            && licence.Item == command.Item && IsHolder(licence, command, context) && IsLive(licence, command, context)
            ? null
            : new Refusal(Id);
    }

    // A successor in law applies for the change that makes it the holder.
    private static bool IsHolder(Licence licence, SubmitApplication command, LicensingContext context) =>
        command.Kind is ApplicationKind.Change || licence.Holder?.Party == context.PartyOf(command.Applicant);

    // What has run out is not changed or renewed any more, but it can be deregistered.
    private static bool IsLive(Licence licence, SubmitApplication command, LicensingContext context) =>
        command.Kind is ApplicationKind.Deregistration
            ? licence.Standing is not Standing.Deregistered
            : licence.Standing.IsInForce() && (licence.Term.Until is not { } last || context.On <= last);
}
