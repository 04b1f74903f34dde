using System.Collections.Immutable;

namespace Regulatory.Domain.Credit.Models;

/// <summary>All parameters of one version of a model: the published data by which anybody can reproduce a score.</summary>
/// <param name="Domains">The fields in which it is used.</param>
/// <param name="Items">The kinds of fact that it takes: together with those of the other models, the catalogue.</param>
/// <param name="Enterprise">Model A; null in other models.</param>
/// <param name="Driver">Model B; null in other models.</param>
/// <param name="Construction">Model C; null in other models.</param>
/// <param name="Provincial">Model D; null in other models.</param>
public sealed record ModelTerms(
    string Zh,
    string En,
    ImmutableArray<CreditDomain> Domains,
    ImmutableArray<CreditItem> Items,
    EnterpriseScheme? Enterprise = null,
    DriverScheme? Driver = null,
    ConstructionScheme? Construction = null,
    ProvincialScheme? Provincial = null)
{
    /// <summary>The item of a code; null when the model does not take it.</summary>
    public CreditItem? Find(ItemCode code) => Items.FirstOrDefault(item => item.Code == code);
}
