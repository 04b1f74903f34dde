using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class CriterionMetSpec : CreditListingActSpec
{
    [Fact]
    public void three_runs_are_not_more_than_three() => Given().When(Notifying with { Evidence = FourRuns with { Runs = 3 } }).ThenRefused(CriterionMet.Id);

    [Fact]
    public void evidence_without_documents_is_none() => Given().When(Notifying with { Evidence = FourRuns with { Documents = [] } }).ThenRefused(CriterionMet.Id);

    [Fact]
    public void once_the_list_is_out_of_force_nobody_is_listed_on_it()
    {
        var ended = Figures.Defaults.Adopted.Add(
            CreditFigures.OverloadListInForce.Key, System.Collections.Immutable.ImmutableSortedDictionary<NodaTime.LocalDate, string>.Empty.Add(new(2026, 3, 2), "false"));
        Given().Knowing(context => context with { Figures = new(ended) }).When(Notifying).ThenRefused(CriterionMet.Id);
    }
}
