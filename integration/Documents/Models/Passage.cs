using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Integration.Documents.Models;

/// <summary>A passage of a letter: the Chinese text, which counts, and an English caption.</summary>
public sealed record Passage(string Zh, string En)
{
    public Passage Then(string zh, string en) => new(Zh + zh, $"{En} {en}");
}

internal static class Passages
{
    /// <summary>How every decision begins: what was applied for when, and its acceptance.</summary>
    public static Passage Opening(this ApplicationStory story, ItemTerms item)
    {
        var submitted = story.Submitted.On;
        var opening = new Passage(
            $"你（单位）于{DocumentText.Zh(submitted)}向本机关提出“{item.Zh}”的申请。",
            $"On {DocumentText.En(submitted)} you applied to this authority for: {item.En}.");
        return story.AcceptedOn is { } accepted
            ? opening.Then(
                $"本机关于{DocumentText.Zh(accepted)}受理（受理编号：{story.AcceptanceNumber}）。",
                $"It was accepted on {DocumentText.En(accepted)} (No. {story.AcceptanceNumber}).")
            : opening;
    }
}
