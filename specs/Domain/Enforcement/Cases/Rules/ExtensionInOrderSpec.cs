using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class ExtensionInOrderSpec : CaseActSpec
{
    [Fact]
    public void the_head_extends_by_thirty_days() =>
        Given(Filed).On(new(2026, 5, 28)).When(new ExtendCasePeriod(Id, 30, "案情复杂")).ThenFact<CasePeriodExtended>(extended => extended.DecideBy.Due.ShouldBe(new(2026, 6, 30)));

    [Fact]
    public void and_no_further() =>
        Given(Filed).On(new(2026, 5, 28)).When(new ExtendCasePeriod(Id, 31, "案情复杂")).ThenRefused(ExtensionInOrder.Id);

    [Fact]
    public void the_first_extension_is_not_collective() =>
        Given(Filed).On(new(2026, 5, 28)).When(new ExtendCasePeriod(Id, 30, "案情复杂", Collectively: true)).ThenRefused(ExtensionInOrder.Id);

    [Fact]
    public void the_second_is() =>
        Given(Filed, Extended).On(new(2026, 6, 29)).When(new ExtendCasePeriod(Id, 30, "案情特别复杂", Collectively: true)).ThenAccepted();

    [Fact]
    public void there_is_no_third() =>
        Given(Filed, Extended, Extended with { Collectively = true, On = new(2026, 6, 29) }).On(new(2026, 6, 29)).When(new ExtendCasePeriod(Id, 10, "案情", Collectively: true)).ThenRefused(ExtensionInOrder.Id);

    [Fact]
    public void after_its_end_it_is_too_late() =>
        Given(Filed).On(new(2026, 6, 2)).When(new ExtendCasePeriod(Id, 30, "案情复杂")).ThenRefused(ExtensionInOrder.Id);

    private static readonly CasePeriodExtended Extended = new(30, false, HeadOfAgency, "案情复杂", new(new(2026, 6, 30), false), new(2026, 5, 28));
}
