using Regulatory.Domain.Governance.Figures.Rules;

namespace Regulatory.Domain.Specs.Governance.Figures.Rules;

public sealed class KnownFigureSpec : FigureSpec
{
    [Fact]
    public void a_figure_that_no_rule_reads_is_refused() =>
        Given().When(Adopt with { Key = "licensing.oldest-drivers" }).ThenRefused(KnownFigure.Id);
}
