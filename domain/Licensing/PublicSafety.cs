namespace Regulatory.Domain.Licensing;

/// <summary>Which licences directly concern public safety, health or safety of life and property (ALL 78, 79).</summary>
public static class PublicSafety
{
    public static bool Concerns(LicenceKind kind, ActContext context) =>
        context.Figures.TextOf(LicensingFigures.PublicSafetyKinds, context.On).Split(' ').Contains(kind.ToString());
}
