using Regulatory.Domain.Governance.Figures.Rules;

namespace Regulatory.Domain.Specs.Governance.Figures.Rules;

public sealed class BasisOfEveryFigureSpec : FigureSpec
{
    [Fact]
    public void a_value_without_a_basis_is_refused() =>
        Given().When(Adopt with { Basis = "" }).ThenRefused(BasisOfEveryFigure.Id);

    [Fact]
    public void a_value_without_a_reason_is_refused() =>
        Given().When(Adopt with { Reason = " " }).ThenRefused(BasisOfEveryFigure.Id);
}
