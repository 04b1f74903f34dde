namespace Regulatory.GraphQL.CodeFirst;

/// <summary>
/// What a command costs to perform, or a record or one of its properties to return, when the layer's own weight is wrong for it; in
/// points (<see cref="Guard.CostWeight"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class CostAttribute(double points) : Attribute
{
    public double Points { get; } = points;

    internal Guard.CostWeight Weight => new((decimal)Points);
}
