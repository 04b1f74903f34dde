using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Projections.Credit;

/// <summary>
/// The grades that anybody may see 信用等级公示公告: those announced and open to objection, and those that are final. Grades of natural persons
/// are for themselves and their employers (data-governance §8) and not here; nor is anything of a profile that was closed.
/// </summary>
/// <param name="Id">Stands for profile and kind of model, and tells nobody which.</param>
/// <param name="Name">Name of the subject.</param>
/// <param name="Announced">The grade under announcement; null when none is.</param>
/// <param name="ObjectBy">Last day for objections to it.</param>
/// <param name="Grade">The final grade; null before the first.</param>
/// <param name="CycleFrom">First day of the final grade's cycle.</param>
/// <param name="CycleUntil">Last day of that cycle.</param>
/// <param name="DocumentNumber">Document by which the grade became final or was lowered.</param>
[ReadModel("published_grades", version: 2), RowsOfOneStream, Open(GuangdongRoadTransportRegulations.Art11)]
public sealed record PublishedGrades(
    [property: Key] string Id,
    [property: Filterable] string Name,
    [property: Filterable] CreditCode? CreditCode,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] CreditDomain Domain,
    [property: Filterable] CreditTrade Trade,
    [property: Filterable] CreditModelKind Model,
    CreditGrade? Announced,
    LocalDate? AnnouncedOn,
    LocalDate? ObjectBy,
    [property: Filterable] CreditGrade? Grade,
    LocalDate? CycleFrom,
    LocalDate? CycleUntil,
    [property: Filterable] LocalDate? ConfirmedOn,
    string? DocumentNumber)
{
    /// <summary>First day of the cycle of the announced grade.</summary>
    public LocalDate? AnnouncedCycleFrom { get; init; }

    public static IEnumerable<string> KeysOf(CreditProfileFact fact, FactContext at) => CreditProfileId.Parse(at.Key).Subject.IsPerson ? [] : fact switch
    {
        GradeAnnounced { Model: var model } => [Key(model, at)],
        GradeConfirmed { Model: var model } => [Key(model, at)],
        GradeDowngraded { Model: var model } => [Key(model, at)],
        ScoreComputed { Model: var model } => [Key(model, at)],
        ObjectionResolved { Upheld: true, Excluded.IsEmpty: true, Model: var model } => [Key(model, at)],
        CreditProfileClosed => Enum.GetValues<CreditModelKind>().Select(kind => Key(kind, at)),
        _ => [],
    };

    public static PublishedGrades? Evolve(PublishedGrades? row, CreditProfileFact fact, FactContext at) => fact switch
    {
        GradeAnnounced announced => (row ?? Born(announced, at)) with
        {
            Announced = announced.Grade, AnnouncedOn = announced.On, AnnouncedCycleFrom = announced.Cycle.From, ObjectBy = announced.ObjectBy.Due,
        },
        _ when row is null => null,
        GradeConfirmed confirmed when row.CycleFrom > confirmed.Cycle.From => row.Unannounced(),
        GradeConfirmed confirmed => row.Unannounced() with
        {
            Grade = confirmed.Grade, CycleFrom = confirmed.Cycle.From, CycleUntil = confirmed.Cycle.Until, ConfirmedOn = confirmed.On,
            DocumentNumber = confirmed.DocumentNumber,
        },
        GradeDowngraded downgraded => row with { Grade = downgraded.To, DocumentNumber = downgraded.DocumentNumber },
        // An announcement ends when a new score leads to another grade, or is of another cycle.
        ScoreComputed computed when row.Announced is { } announced && (computed.Grade != announced || computed.Cycle.From != row.AnnouncedCycleFrom) =>
            row.Unannounced(),
        ObjectionResolved => row.Unannounced(),
        CreditProfileClosed => null,
        _ => row,
    };

    private PublishedGrades Unannounced() => this with { Announced = null, AnnouncedOn = null, AnnouncedCycleFrom = null, ObjectBy = null };

    private static string Key(CreditModelId model, FactContext at) => Key(model.Kind, at);

    private static string Key(CreditModelKind kind, FactContext at) => PublicKey.Of($"{at.Key}|{kind}");

    private static PublishedGrades Born(GradeAnnounced announced, FactContext at)
    {
        var profile = CreditProfileId.Parse(at.Key);
        return new(
            Key(announced.Model, at), CreditName.Of(announced.Name, announced.PersonName), profile.Subject.CreditCode, announced.Division, profile.Domain,
            announced.Trade, announced.Model.Kind, null, null, null, null, null, null, null, null);
    }
}
