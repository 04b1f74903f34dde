using NodaTime;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.Retention;

public sealed class RetentionScheduleSpec
{
    private static readonly LocalDate Ended = new(2024, 2, 29);

    public static TheoryData<RecordClass> Classes => [.. Enum.GetValues<RecordClass>()];

    [Theory, MemberData(nameof(Classes))]
    public void every_class_of_record_has_a_period_a_source_and_a_page(RecordClass record)
    {
        var row = RetentionSchedule.Of(record);
        row.KeptUntil(Ended, Ended, InForce.Defaults).ShouldBeGreaterThan(Ended);
        row.Source.ShouldNotBeNullOrWhiteSpace();
        File.Exists(Path.Combine(Repository.Root, "docs", "retention", $"{row.Page}.md")).ShouldBeTrue(row.Page);
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "retention", "README.md")).ShouldContain($"({row.Page}.md)");
    }

    [Theory, MemberData(nameof(Classes))]
    public void what_is_not_certain_is_a_figure_that_officers_can_set(RecordClass record)
    {
        var row = RetentionSchedule.Of(record);
        if (row.Confidence != Confidence.Certain) KnownFigures.All.Values.ShouldContain(row.Figure.ShouldNotBeNull());
        else row.Least.ShouldNotBeNull();
    }

    [Fact]
    public void a_figure_can_lengthen_a_period_and_never_shorten_what_the_law_demands()
    {
        var row = RetentionSchedule.Of(RecordClass.DangerousGoodsWaybill);
        row.KeptUntil(new(2026, 1, 31), new(2026, 3, 2), InForce.Defaults).ShouldBe(new(2029, 1, 31));
        var shorter = InForce.Defaults.With(new FigureAdopted(RetentionFigures.WaybillInSystem.Key, "3", "b", "r", new(2026, 1, 1)));
        row.KeptUntil(new(2026, 1, 31), new(2026, 3, 2), shorter).ShouldBe(new(2027, 1, 31));
    }

    [Fact]
    public void periods_end_on_the_same_day_of_the_calendar_or_on_the_last_there_is()
    {
        new RetentionPeriod(10, RetentionUnit.Years).Until(Ended).ShouldBe(new(2034, 2, 28));
        new RetentionPeriod(6, RetentionUnit.Months).Until(new(2026, 8, 31)).ShouldBe(new(2027, 2, 28));
        new RetentionPeriod(90, RetentionUnit.Days).Until(new(2026, 1, 1)).ShouldBe(new(2026, 4, 1));
    }
}
