using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class DatesInOrderSpec : ApplicationActSpec
{
    [Fact]
    public void no_act_lies_in_the_future() =>
        Given(Submitted).By(Actors.Clerk)
            .Knowing(context => context with { Now = context.At - NodaTime.Duration.FromMinutes(1) })
            .When(new AcceptApplication(Id)).ThenRefused(DatesInOrder.Id);

    [Fact]
    public void no_act_precedes_the_one_before() =>
        Given(Submitted, Accepted).On(Monday).When(new AssignReviewer(Id, TheReviewer)).ThenRefused(DatesInOrder.Id);

    [Fact]
    public void no_act_precedes_the_law() =>
        Given().On(new(2004, 6, 30)).By(Self).When(Submit).ThenRefused(DatesInOrder.Id);
}
