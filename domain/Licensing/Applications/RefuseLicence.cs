using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A16 不予许可: with reasons and the rights of reconsideration and suit.</summary>
[ActOf(Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art38)]
public sealed record RefuseLicence(
    ApplicationId Application,
    string DocumentNumber,
    ImmutableArray<RefusalReason> Reasons,
    string Remedies,
    bool FalseMaterial = false,
    bool RestsOnHearingRecord = false) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, RefuseLicence command, LicensingContext context)
    {
        if (application.Stage is Stage.Refused && application.DecisionNumber == command.DocumentNumber)
            return Decision<LicenceApplicationFact>.Nothing;
        var refusal = BeforeDecision(application, command.Application, command.RestsOnHearingRecord, context)
            ?? ReasonStated.Check(("documentNumber", command.DocumentNumber))
            ?? ReasonsAndRemedies.Check(command);
        if (refusal is not null) return refusal;
        return new LicenceRefused(
            command.DocumentNumber, command.Reasons, command.Remedies, command.FalseMaterial,
            command.FalseMaterial ? BanFor(application, context) : null, Acting(context), context.On);
    }

    // ALL 78: the ban follows only for items that directly concern public safety, health or safety of life and property.
    private static ReapplicationBan? BanFor(LicenceApplication application, LicensingContext context) =>
        PublicSafety.Concerns(application.Submission!.LicenceKind, context)
            ? new(
                BanGround.FalseMaterial, application.Submission.Item, context.On,
                context.On.PlusYears(AdministrativeLicensingLaw.YearsOfBanForFalseMaterial.On(context.On)))
            : null;
}
