using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Governance;

namespace Regulatory.Projections.Specs.Governance;

public sealed class ReferenceDataSpec
{
    [Fact]
    public void a_published_calendar_carries_its_notice()
    {
        var rows = new Folded<WorkCalendars>().Given("2026", new CalendarDrafted(2026, [new(new(2026, 10, 1), new(2026, 10, 7), "国庆节")], [new(2026, 10, 10)], "gov.cn"))
            .When("2026", new CalendarPublished(2026, "国办发明电〔2025〕7号", [new(new(2026, 10, 1), new(2026, 10, 7), "国庆节")], [new(2026, 10, 10)]));
        rows.Row(2026)!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(CalendarStage.Published), row => row.DocumentNumber.ShouldBe("国办发明电〔2025〕7号"), row => row.Source.ShouldBe("gov.cn"),
            row => row.Version.ShouldBe(2));
    }

    [Fact]
    public void a_figure_remembers_every_value_it_had()
    {
        var rows = new Folded<FigureRegister>().Given("licensing.oldest-driver", new FigureAdopted("licensing.oldest-driver", "63", "RTR/9", "延迟退休", new(2026, 6, 1)))
            .When("licensing.oldest-driver", new FigureAdopted("licensing.oldest-driver", "62", "RTR/9", "更正", new(2026, 7, 1)));
        rows.Row("licensing.oldest-driver")!.Value.ShouldBe("62");
        rows.Row("licensing.oldest-driver")!.Adoptions.Select(adoption => adoption.Value).ShouldBe(["63", "62"]);
    }

    [Fact]
    public void a_figure_shows_its_default_how_sure_that_is_and_what_was_adopted_instead()
    {
        const string key = "licensing.oldest-driver";
        var rows = new Folded<FigureRegister>().When(key, new FigureDeclared(key, "60", "years", Confidence.Certain, "RTR/9", "驾驶员年龄上限", "Oldest driver"));
        rows.Row(key)!.ShouldSatisfyAllConditions(
            row => row.Default.ShouldBe("60"), row => row.Value.ShouldBeNull(), row => row.Confidence.ShouldBe(Confidence.Certain),
            row => row.Zh.ShouldBe("驾驶员年龄上限"));
        rows.When(key, new FigureAdopted(key, "63", "RTR/9", "延迟退休", new(2026, 6, 1))).Row(key)!.ShouldSatisfyAllConditions(
            row => row.Default.ShouldBe("60"), row => row.Value.ShouldBe("63"), row => row.Version.ShouldBe(2));
    }

    [Fact]
    public void the_journal_keeps_the_stored_bytes_and_never_opens_them()
    {
        var row = new Folded<FactJournal>().When("a", Licensing.Examples.Submitted(Licensing.Examples.Driver)).Row(1L)!;
        row.Data.ShouldContain("\"sealed\"");
        row.Data.ShouldNotContain("张三丰");
        row.ShouldSatisfyAllConditions(() => row.Actor.ShouldBe("clerk-01"), () => row.Type.ShouldBe("licensing.application.submitted.v1"));
    }
}
