using System.Text.Json;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Specs.Support;

namespace Regulatory.Domain.Specs.Credit;

/// <summary>The models of evaluation that the product ships, as they stand once they are published.</summary>
internal static class CreditSeeds
{
    public static IReadOnlyList<PublishModel> Published { get; } = Read();

    public static CreditModels Models { get; } = Published.Aggregate(CreditModels.Empty, (models, act) => models.With(
        new CreditModelPublished(act.Model, act.Terms, act.DocumentNumber, act.InForceFrom, act.Supersedes, act.InForceFrom)));

    public static ModelTerms Enterprise { get; } = TermsOf("A-2026-1");

    public static ModelTerms Driver { get; } = TermsOf("B-2026-1");

    public static ModelTerms Construction { get; } = TermsOf("C-2026-1");

    public static ModelTerms Provincial { get; } = TermsOf("D-2026-1");

    private static ModelTerms TermsOf(string model) => Published.Single(act => act.Model.Value == model).Terms;

    private static List<PublishModel> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "credit-models.json")));
        return [.. file.RootElement.GetProperty("models").EnumerateArray()
            .Select(model => StoredForm.Catalogue.Codec.Decode<PublishModel>(model.GetRawText()))];
    }
}
