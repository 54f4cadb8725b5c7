using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Xinyu.Tests.Data;

/// <summary>Collects what CREATE TABLE, CREATE INDEX and ALTER TABLE ADD say.</summary>
internal sealed class SchemaReader(Schema schema) : TSqlFragmentVisitor
{
    public override void Visit(CreateTableStatement node)
    {
        var table = Name(node.SchemaObjectName);
        schema.Tables.Add(table, new(table, node.Definition.ColumnDefinitions.Select(Of).ToDictionary(c => c.Name)));
        foreach (var constraint in node.Definition.TableConstraints) Keep(table, constraint);
        foreach (var constraint in node.Definition.ColumnDefinitions.SelectMany(c => c.Constraints)) Keep(table, constraint);
    }

    public override void Visit(AlterTableAddTableElementStatement node)
    {
        var table = Name(node.SchemaObjectName);
        foreach (var column in node.Definition.ColumnDefinitions.Select(Of)) schema.Tables[table].Columns.Add(column.Name, column);
        foreach (var constraint in node.Definition.TableConstraints) Keep(table, constraint);
    }

    public override void Visit(CreateIndexStatement node)
    {
        var filter = new NotNulls();
        node.FilterPredicate?.Accept(filter);
        schema.Indexes.Add(new(
            node.Name.Value, Name(node.OnName), [.. node.Columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1].Value)], node.Unique,
            node.Clustered == true, filter.Columns));
    }

    private void Keep(string table, ConstraintDefinition constraint)
    {
        if (constraint is UniqueConstraintDefinition key)
            schema.Indexes.Add(new(
                key.ConstraintIdentifier?.Value ?? "", table, [.. key.Columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1].Value)], true,
                key.IsPrimaryKey, []));
        if (constraint is ForeignKeyConstraintDefinition foreign)
            schema.ForeignKeys.Add(new(
                foreign.ConstraintIdentifier?.Value ?? "", table, [.. foreign.Columns.Select(c => c.Value)], Name(foreign.ReferenceTableName),
                [.. foreign.ReferencedTableColumns.Select(c => c.Value)],
                foreign.DeleteAction is DeleteUpdateAction.Cascade or DeleteUpdateAction.SetNull or DeleteUpdateAction.SetDefault));
    }

    private static Schema.Column Of(ColumnDefinition column)
    {
        var type = (ParameterizedDataTypeReference)column.DataType;
        int? length = type.Parameters.FirstOrDefault() switch
        {
            MaxLiteral => -1,
            { } literal => int.Parse(literal.Value, CultureInfo.InvariantCulture),
            null => null,
        };
        var nullable = column.Constraints.OfType<NullableConstraintDefinition>().FirstOrDefault()?.Nullable ?? true;
        return new(column.ColumnIdentifier.Value, Name(type.Name).ToLowerInvariant(), length, nullable, column.Collation?.Value);
    }

    private static string Name(SchemaObjectName name) => name.BaseIdentifier.Value;

    private sealed class NotNulls : TSqlFragmentVisitor
    {
        public List<string> Columns { get; } = [];

        public override void Visit(BooleanIsNullExpression node)
        {
            if (node.IsNot && node.Expression is ColumnReferenceExpression column) Columns.Add(column.MultiPartIdentifier.Identifiers[^1].Value);
        }
    }
}
