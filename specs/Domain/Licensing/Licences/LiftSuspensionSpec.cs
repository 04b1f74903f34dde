using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class LiftSuspensionSpec : LicenceActSpec
{
    [Fact]
    public void a_lifted_order_leaves_the_licence_as_it_was() =>
        Given(Issued, Suspended).When(new LiftSuspension(Id, "穗交复〔2026〕1号"))
            .ThenFacts(new LicenceResumed("穗交复〔2026〕1号", Suspended.DecisionNumber, On: new(2026, 3, 2)))
            .When(new LiftSuspension(Id, "穗交复〔2026〕1号")).ThenState(licence => licence.Standing.ShouldBe(Standing.Active));

    [Fact]
    public void where_no_order_stands_there_is_nothing_to_lift() =>
        Given(Issued).When(new LiftSuspension(Id, "穗交复〔2026〕1号")).ThenNothing();

    [Fact]
    public void a_revoked_licence_is_not_resumed() =>
        Given(Issued, Suspended, Revoked).When(new LiftSuspension(Id, "穗交复〔2026〕1号")).ThenRefused(LicenceInForce.Id);
}
