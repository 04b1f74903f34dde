using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Projections.Credit;

/// <summary>
/// The grades that anybody may see 信用等级公示公告: those announced and open to objection, and those that are final. Of a natural person the
/// family name only.
/// </summary>
/// <param name="Id">Stands for profile and kind of model, and tells nobody which.</param>
/// <param name="Name">Name of the subject; of a natural person the family name only.</param>
/// <param name="Announced">The grade under announcement; null when none is.</param>
/// <param name="ObjectBy">Last day for objections to it.</param>
/// <param name="Grade">The final grade; null before the first.</param>
/// <param name="CycleFrom">First day of the final grade's cycle.</param>
/// <param name="CycleUntil">Last day of that cycle.</param>
/// <param name="DocumentNumber">Document by which the grade became final or was lowered.</param>
[ReadModel("published_grades", version: 1), RowsOfOneStream, Open(GuangdongRoadTransportRegulations.Art11)]
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
    public static IEnumerable<string> KeysOf(CreditProfileFact fact, FactContext at) => fact switch
    {
        GradeAnnounced { Model: var model } => [Key(model, at)],
        GradeConfirmed { Model: var model } => [Key(model, at)],
        GradeDowngraded { Model: var model } => [Key(model, at)],
        ScoreComputed { Model: var model } => [Key(model, at)],
        _ => [],
    };

    public static PublishedGrades? Evolve(PublishedGrades? row, CreditProfileFact fact, FactContext at) => fact switch
    {
        GradeAnnounced announced => (row ?? Born(announced, at)) with
        {
            Announced = announced.Grade, AnnouncedOn = announced.On, ObjectBy = announced.ObjectBy.Due,
        },
        GradeConfirmed confirmed => row! with
        {
            Announced = null, AnnouncedOn = null, ObjectBy = null, Grade = confirmed.Grade, CycleFrom = confirmed.Cycle.From,
            CycleUntil = confirmed.Cycle.Until, ConfirmedOn = confirmed.On, DocumentNumber = confirmed.DocumentNumber,
        },
        GradeDowngraded downgraded => row! with { Grade = downgraded.To, DocumentNumber = downgraded.DocumentNumber },
        // An announcement ends when a new score leads to another grade.
        ScoreComputed computed when row is { Announced: { } announced } && computed.Grade != announced => row with
        {
            Announced = null, AnnouncedOn = null, ObjectBy = null,
        },
        _ => row,
    };

    private static string Key(CreditModelId model, FactContext at) => PublicKey.Of($"{at.Key}|{model.Kind}");

    private static PublishedGrades Born(GradeAnnounced announced, FactContext at)
    {
        var profile = CreditProfileId.Parse(at.Key);
        return new(
            Key(announced.Model, at), CreditName.Of(announced.Name, announced.PersonName), profile.Subject.CreditCode, announced.Division, profile.Domain,
            announced.Trade, announced.Model.Kind, null, null, null, null, null, null, null, null);
    }
}
