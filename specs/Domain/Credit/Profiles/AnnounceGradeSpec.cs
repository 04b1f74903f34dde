using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class AnnounceGradeSpec : CreditProfileActSpec
{
    [Fact]
    public void the_proposed_grade_is_announced_for_ten_working_days() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed).When(new AnnounceGrade(Carrier, CreditModelKind.Provincial)).ThenFacts(Announced);

    [Fact]
    public void outside_construction_the_days_are_a_setting()
    {
        var fifteen = Figures.Defaults.Adopted.Add(
            CreditFigures.WorkingDaysOfAnnouncement.Key, System.Collections.Immutable.ImmutableSortedDictionary<NodaTime.LocalDate, string>.Empty.Add(new(2026, 1, 1), "15"));
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed).Knowing(context => context with { Figures = new(fifteen) })
            .When(new AnnounceGrade(Carrier, CreditModelKind.Provincial))
            .ThenFact<GradeAnnounced>(announced => announced.ObjectBy.Due.ShouldBe(new(2026, 3, 23)));
    }

    [Fact]
    public void in_construction_they_are_the_law_s()
    {
        var model = CreditModelId.Parse("C-2026-1");
        var builder = new CreditProfileId(CreditSubject.Of(CreditPeople.Company), CreditDomain.HighwayConstruction);
        var five = Figures.Defaults.Adopted.Add(
            CreditFigures.WorkingDaysOfAnnouncement.Key, System.Collections.Immutable.ImmutableSortedDictionary<NodaTime.LocalDate, string>.Empty.Add(new(2026, 1, 1), "5"));
        Given(Opened with { Profile = builder }, Scored(96, CreditGrade.AA, new(2026, 3, 2)) with { Model = model }, Proposed with { Model = model, Grade = CreditGrade.AA })
            .Knowing(context => context with { Figures = new(five) })
            .When(new AnnounceGrade(builder, CreditModelKind.Construction))
            .ThenFact<GradeAnnounced>(announced => announced.ObjectBy.Due.ShouldBe(new(2026, 3, 16)));
    }
}
