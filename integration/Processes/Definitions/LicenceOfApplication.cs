using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>What an application and the decision upon it say that is published of a licence.</summary>
internal sealed record LicenceOfApplication(ApplicationSubmitted Submission, LicenceGranted Grant)
{
    public const string Step = "evaluate-publicity", Show = "publish";

    /// <summary>Of a fact of an application's stream; null while nothing is granted, and for what ends or pauses a licence on its holder's wish.</summary>
    public static LicenceOfApplication? Of(FactSeen seen)
    {
        var facts = seen.Before.Append(seen.Fact).ToList();
        return facts.OfType<ApplicationSubmitted>().LastOrDefault() is
            { Kind: ApplicationKind.New or ApplicationKind.Change or ApplicationKind.Renewal or ApplicationKind.Replacement } submission
            && facts.OfType<LicenceGranted>().LastOrDefault() is { } grant
            ? new(submission, grant)
            : null;
    }

    /// <summary>Taken on record and shown; by a clerk where the code of the deciding body is not set, or the person was erased.</summary>
    public IEnumerable<Move> Publish(Outlook outlook)
    {
        var evaluate = Evaluate(outlook);
        yield return evaluate;
        if (evaluate is Move.Give)
            yield return new Move.Give(Show, new PublishLicence(PublicationId.Of(PublicationKind.Licence, Grant.DocumentNumber)), AdministrativeLicensingLaw.Art40);
    }

    /// <summary>The law refused to take it on record: a clerk must see to it.</summary>
    public Move.Ask Refused(RuleId rule) => new(
        Steps.DutyOf(Step), Role.PublicityClerk, $"许可决定 {Grant.DocumentNumber} 因规则 {rule} 未能公示，请人工处理。",
        $"{Grant.DocumentNumber} was not published because of {rule}: an officer must see to it.", DualPublicity.SevenDays);

    private Move Evaluate(Outlook outlook)
    {
        var due = outlook.WorkingDaysAfter(Grant.On, DualPublicity.DaysToPublish.On(Grant.On));
        if (BodyIn(outlook) is not { } body)
            return AgencyCodes.Missing(Step, Grant.DocumentNumber, Submission.Division, Grant.DecidedBy.Agency ?? "许可机关", due, DualPublicity.SevenDays);
        return Party() is { } party
            ? new Move.Give(
                Step,
                new EvaluatePublicity(
                    PublicationKind.Licence, Grant.DocumentNumber, party, body, body, Submission.Division, Grant.On, Licence: Content(number: null)),
                DualPublicity.SevenDays)
            : new Move.Ask(
                Step, Role.PublicityClerk, $"申请人信息已删除，请核定许可决定 {Grant.DocumentNumber} 是否公示。",
                $"The applicant was erased: decide whether {Grant.DocumentNumber} is public.", DualPublicity.SevenDays, due);
    }

    /// <summary>The certificate was issued: its number stands beside the decision.</summary>
    public IEnumerable<Move> Complete(CertificateIssued issued, Outlook outlook) => BodyIn(outlook) is not null && Party() is { } party
        ?
        [
            new Move.Give(
                "complete",
                new CorrectPublication(
                    PublicationId.Of(PublicationKind.Licence, Grant.DocumentNumber), party, "补录许可编号", Licence: Content(issued.LicenceNumber)),
                DualPublicity.Fields),
        ]
        : [];

    private IssuingBody? BodyIn(Outlook outlook) => Grant.DecidedBy.Agency is { } agency
        ? AgencyCodes.BodyOf(Submission.Division, agency, Grant.On, outlook)
        : null;

    private LicenceContent Content(string? number) => new(
        "准予行政许可决定书",
        Submission.LicenceKind is LicenceKind.BodyQualification or LicenceKind.PassengerDriver or LicenceKind.FreightDriver or LicenceKind.Practitioner
            ? LicenceCategory.Recognition
            : LicenceCategory.Ordinary,
        number is null ? null : TitleOf(Submission.LicenceKind), PublicParty.NumberOf(number),
        PublicTexts.WithoutName(PublicTexts.Masked(Grant.Content), Submission.Applicant.PersonName?.Clear), Grant.Term.From, Grant.Term.Until);

    /// <summary>The name of the certificate where its regulation gives one; others are called by their item, which stands in the content.</summary>
    private static string? TitleOf(LicenceKind kind) => CertificateTitle.Of(kind, "", "") is ({ Length: > 3 } title, _) ? title : null;

    private PartyConcerned? Party()
    {
        var applicant = Submission.Applicant;
        if ((applicant.Name ?? applicant.PersonName?.Clear) is not { } name) return null;
        return new(
            applicant.Kind switch
            {
                ApplicantKind.NaturalPerson => PartyKind.NaturalPerson,
                ApplicantKind.IndividualBusiness => PartyKind.IndividualBusiness,
                _ => PartyKind.Organisation,
            },
            name, applicant.CreditCode, applicant.ResidentId?.Clear is { } id ? ResidentId.Parse(id) : null,
            LegalRepresentative: applicant.LegalRepresentative?.Clear);
    }
}
