using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using HolderBySuccessionOnly = Regulatory.Domain.Licensing.Licences.Rules.HolderBySuccessionOnly;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A1 提交申请: the applicant, an agent or, for paper, the window hands in an application.</summary>
/// <param name="Licence">The licence concerned; null for a first grant.</param>
/// <param name="Years">The term asked for, in years; null to leave it to the item.</param>
/// <param name="Under">The operator licence under which a vehicle is to run.</param>
/// <param name="Succession">Why another party than the holder asks for the change.</param>
[ActOf(Role.Applicant, Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art29)]
public sealed record SubmitApplication(
    ApplicationId Application,
    ItemNumber Item,
    ApplicationKind Kind,
    Applicant Applicant,
    DivisionCode Division,
    LicenceScope Scope,
    ImmutableArray<SubmittedMaterial> Materials,
    HandlingKind Handling = HandlingKind.Promised,
    bool ByCommitment = false,
    LicenceId? Licence = null,
    int? Years = null,
    LicenceId? Under = null,
    LegalSuccession? Succession = null)
    : LicenceApplicationCommand
{
    public override IEnumerable<Applicant> Named() => [Applicant];
}

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, SubmitApplication command, LicensingContext context)
    {
        if (IsRepeated(application, command)) return Decision<LicenceApplicationFact>.Nothing;
        var refusal = ApplicationIsNew.Check(application)
            ?? WithinJurisdiction.Check(command.Division, context)
            ?? ItemOnTheList.Check(command.Item, context)
            ?? FilingIsNoLicence.Check(command.Item, context)
            ?? IdentifiedApplicant.Check(command.Applicant)
            ?? OwnApplication.Check(context.PartyOf(command.Applicant), context)
            ?? NoReapplicationBan.Check(command.Item, context)
            ?? LicenceConcerned.Check(command, context)
            ?? OperatorLicenceNamed.Check(command, context);
        if (refusal is not null) return refusal;
        var applicant = ApplicantOnRecord.Of(command.Applicant, context.PartyOf(command.Applicant));
        if (command.Kind is ApplicationKind.Change
            && HolderBySuccessionOnly.Check(context.ConcernedLicence(), applicant, command.Succession, context.On) is { } transfer)
            return transfer;
        return new ApplicationSubmitted(
            command.Item, context.Catalogue.Find(command.Item, context.On)!.LicenceKind, command.Kind, applicant, command.Division,
            command.Licence, command.Scope, command.Years, command.Materials.IsDefault ? [] : command.Materials, command.Handling,
            command.ByCommitment, NoticeDue(context), context.On, command.Under, command.Succession);
    }

    /// <summary>The last day for a correction notice on what is received today.</summary>
    private static Deadline NoticeDue(LicensingContext context) =>
        context.Calendar.AddWorkingDays(context.On, AdministrativeLicensingLaw.DaysForCorrectionNotice.On(context.On));

    private static bool IsRepeated(LicenceApplication application, SubmitApplication command) =>
        application.Submission is { } earlier && earlier.Item == command.Item && earlier.Kind == command.Kind
        && earlier.Division == command.Division && earlier.Licence == command.Licence && earlier.Under == command.Under
        && earlier.Years == command.Years && earlier.Scope.Text == command.Scope.Text && earlier.Applicant.CreditCode == command.Applicant.CreditCode
        && earlier.Applicant.ResidentId?.Clear == command.Applicant.ResidentId?.ToString();
}
