using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Governance.Figures.Rules;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.Figures;

public sealed class DeclareFigureSpec : FigureSpec
{
    private static readonly FigureDeclared Declared = new(Age.Key, "60", "years", Confidence.Check, "source", "参数", "A figure");

    [Fact]
    public void a_figure_is_declared_once_and_again_when_its_default_changes()
    {
        Given().When(DeclareFigure.Of(Age)).ThenFacts(Declared).When(DeclareFigure.Of(Age)).ThenNothing();
        Given(Declared).When(DeclareFigure.Of(Age) with { Default = "61" }).ThenFacts(Declared with { Default = "61" });
    }

    [Fact]
    public void a_declaration_changes_no_value_in_force()
    {
        InForce.Defaults.With(Adopted).With(Declared).NumberOf(Age, new(2026, 7, 1)).ShouldBe(63);
        InForce.Defaults.With(Declared).NumberOf(Age, new(2026, 7, 1)).ShouldBe(60);
    }

    [Fact]
    public void what_no_context_declares_is_no_figure() =>
        Given().When(DeclareFigure.Of(Age) with { Key = "licensing.nobody-knows" }).ThenRefused(KnownFigure.Id);
}
