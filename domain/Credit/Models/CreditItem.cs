namespace Regulatory.Domain.Credit.Models;

/// <summary>One kind of credit fact as a model takes it.</summary>
/// <param name="Value">Weight (model D), points (model B), points a unit (model C); 0 where only another item counts it (model A).</param>
/// <param name="PerMonth">Weight added for every whole month that a duty stays unperformed.</param>
/// <param name="Class">Severity where the source does not say; null where it always says.</param>
/// <param name="Source">Article, standard or rulebook section.</param>
public sealed record CreditItem(
    ItemCode Code,
    string Zh,
    string En,
    decimal Value,
    SeverityClass? Class,
    Confidence Confidence,
    string Source,
    decimal PerMonth = 0);
