using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models.Rules;

public sealed class OneVersionInForceSpec : CreditModelActSpec
{
    [Fact]
    public void a_second_version_beside_the_first_is_refused() =>
        Given().Knowing(WithFirst).When(Publishing with { Model = Next, InForceFrom = new(2027, 1, 1) }).ThenRefused(OneVersionInForce.Id);

    [Fact]
    public void so_is_one_that_begins_before_the_first_ends() =>
        Given().Knowing(context => WithFirst(context) with
            {
                Models = WithFirst(context).Models.With(new CreditModelSuperseded(Id, null, "文-1", new(2027, 1, 1), new(2026, 2, 1))),
            })
            .When(Publishing with { Model = Next, InForceFrom = new(2026, 12, 31) }).ThenRefused(OneVersionInForce.Id);

    [Fact]
    public void after_its_end_another_begins() =>
        Given().Knowing(context => WithFirst(context) with
            {
                Models = WithFirst(context).Models.With(new CreditModelSuperseded(Id, null, "文-1", new(2027, 1, 1), new(2026, 2, 1))),
            })
            .When(Publishing with { Model = Next, InForceFrom = new(2027, 1, 1) }).ThenAccepted();
}
