using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class EntrustedToQualifiedBodySpec : CaseActSpec
{
    [Fact]
    public void a_public_body_that_meets_the_conditions_may_act() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Entrustment = new Entrustment("市交通服务中心", EntrustedKind.PublicAffairsOrganisation, "委托书1号", Published: true, QualifiedStaff: true, EquippedForTests: true) }).ThenFact<CaseFiled>(filed => filed.Entrustment!.Body.ShouldBe("市交通服务中心"));

    [Fact]
    public void an_enterprise_may_not() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Entrustment = new Entrustment("市交通服务中心", EntrustedKind.PublicAffairsOrganisation, "委托书1号", Published: true, QualifiedStaff: true, EquippedForTests: true) with { Kind = EntrustedKind.Enterprise } }).ThenRefused(EntrustedToQualifiedBody.Id);

    [Fact]
    public void nor_a_person() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Entrustment = new Entrustment("市交通服务中心", EntrustedKind.PublicAffairsOrganisation, "委托书1号", Published: true, QualifiedStaff: true, EquippedForTests: true) with { Kind = EntrustedKind.Individual } }).ThenRefused(EntrustedToQualifiedBody.Id);

    [Fact]
    public void nor_a_body_without_a_published_paper() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Entrustment = new Entrustment("市交通服务中心", EntrustedKind.PublicAffairsOrganisation, "委托书1号", Published: true, QualifiedStaff: true, EquippedForTests: true) with { Published = false } }).ThenRefused(EntrustedToQualifiedBody.Id);

    [Fact]
    public void nor_one_without_qualified_staff() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Entrustment = new Entrustment("市交通服务中心", EntrustedKind.PublicAffairsOrganisation, "委托书1号", Published: true, QualifiedStaff: true, EquippedForTests: true) with { QualifiedStaff = false } }).ThenRefused(EntrustedToQualifiedBody.Id);
}
