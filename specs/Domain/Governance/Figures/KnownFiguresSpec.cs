using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Governance.Figures.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;

namespace Regulatory.Domain.Specs.Governance.Figures;

public sealed class KnownFiguresSpec
{
    public static TheoryData<string> Keys => [.. KnownFigures.All.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void the_figures_of_every_context_are_known() =>
        KnownFigures.All.Values.ShouldContain(LicensingFigures.OldestDriver);

    [Theory, MemberData(nameof(Keys))]
    public void a_figure_has_a_default_of_its_unit_a_source_and_two_names(string key)
    {
        var figure = KnownFigures.All[key];
        ValueInUnit.Check(figure, figure.Default).ShouldBeNull();
        figure.Source.ShouldNotBeNullOrWhiteSpace();
        figure.Zh.ShouldNotBeNullOrWhiteSpace();
        figure.En.ShouldNotBeNullOrWhiteSpace();
        figure.Confidence.ShouldNotBe(Confidence.Certain, "what is certain is law and stands in its instrument");
    }
}
