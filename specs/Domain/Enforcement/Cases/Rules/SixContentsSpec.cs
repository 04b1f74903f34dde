using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class SixContentsSpec : CaseActSpec
{
    [Fact]
    public void a_paper_with_all_six_is_served() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper)).ThenFacts(Served);

    [Fact]
    public void one_without_the_address_is_not() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Paper = Paper with { PartyAddress = " " } }).ThenRefused(SixContents.Id).Details["missing"].ShouldBe("party");

    [Fact]
    public void one_without_the_evidence_is_not() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Paper = Paper with { Evidence = " " } }).ThenRefused(SixContents.Id).Details["missing"].ShouldBe("facts");

    [Fact]
    public void one_without_kind_and_basis_is_not() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Paper = Paper with { KindAndBasis = " " } }).ThenRefused(SixContents.Id).Details["missing"].ShouldBe("basis");

    [Fact]
    public void one_without_the_manner_of_performance_is_not() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Paper = Paper with { Performance = " " } }).ThenRefused(SixContents.Id).Details["missing"].ShouldBe("performance");

    [Fact]
    public void one_without_the_remedies_is_not() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Paper = Paper with { Remedies = " " } }).ThenRefused(SixContents.Id).Details["missing"].ShouldBe("remedies");

    [Fact]
    public void one_without_the_seal_is_not() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Paper = Paper with { Seal = " " } }).ThenRefused(SixContents.Id).Details["missing"].ShouldBe("agency");

    [Fact]
    public void nor_one_of_another_date() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Paper = Paper with { DatedOn = new(2026, 3, 17) } }).ThenRefused(SixContents.Id);
}
