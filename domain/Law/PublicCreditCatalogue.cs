using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>全国公共信用信息基础目录 and the supplementary catalogues of the provinces; cited by matter, for they have no articles.</summary>
[Instrument("PCC", "全国公共信用信息基础目录", "National Basic Catalogue of Public Credit Information")]
public static class PublicCreditCatalogue
{
    /// <summary>Only kinds of information that are listed may be collected as public credit information.</summary>
    public const string ListedKinds = "PCC/listed-kinds";
}
