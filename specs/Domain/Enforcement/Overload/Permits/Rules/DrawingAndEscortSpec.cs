using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class DrawingAndEscortSpec : OversizePermitActSpec
{
    private static readonly OversizePermitApplied ThirdClass = Applied with { Load = Transformer with { TotalMassKg = 120_000 } };

    [Fact]
    public void class_three_needs_both_papers()
    {
        Given(ThirdClass).By(Clerk).When(new AcceptOversizeApplication(Permit)).ThenRefused(DrawingAndEscort.Id);
        Given(ThirdClass with { Papers = new("轮廓图1") }).By(Clerk).When(new AcceptOversizeApplication(Permit)).ThenRefused(DrawingAndEscort.Id);
        Given(ThirdClass with { Papers = new("轮廓图1", "护送方案1") }).By(Clerk).When(new AcceptOversizeApplication(Permit))
            .ThenFact<OversizePermitAccepted>(accepted => accepted.Class.ShouldBe(OversizeClass.Three));
    }
}
