using Regulatory.Domain.Governance.Figures.Rules;

namespace Regulatory.Domain.Specs.Governance.Figures.Rules;

public sealed class NoFigureInRetrospectSpec : FigureSpec
{
    [Fact]
    public void a_value_from_yesterday_on_is_refused() =>
        Given().On(new(2026, 7, 2)).When(Adopt).ThenRefused(NoFigureInRetrospect.Id);

    [Fact]
    public void a_value_from_today_on_is_adopted() => Given().On(new(2026, 7, 1)).When(Adopt).ThenAccepted();

    [Fact]
    public void a_basis_already_in_force_may_be_recorded_late() =>
        Given().On(new(2026, 7, 2)).When(Adopt with { RecordedLate = true }).ThenAccepted();
}
