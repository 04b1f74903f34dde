namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What a waybill names beside the goods because the goods call for it.</summary>
/// <param name="PassNumber">Police pass of toxic chemicals, explosives, radioactives 通行证号.</param>
/// <param name="PoliceRoute">Route and time that the police approved.</param>
/// <param name="ManifestNumber">危险废物转移联单编号</param>
public sealed record GoodsPapers(string? PassNumber = null, string? PoliceRoute = null, string? ManifestNumber = null);
